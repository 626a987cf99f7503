/**
 * The text of a file as its rules see it: mechanical damage undone, lines and columns, where each
 * character was printed, and how surely it was recognised.
 */
package wian.pipeline.read.text;
