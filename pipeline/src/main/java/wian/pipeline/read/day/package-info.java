/**
 * What days of every sort are made of: the day found, its hour, its cell in a table, counts and
 * names.
 */
package wian.pipeline.read.day;
