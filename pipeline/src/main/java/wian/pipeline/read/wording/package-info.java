/**
 * How wording is looked for: texts without white space and tone marks, lists of phrases (data files
 * in {@code resources/wian/pipeline/read}), patterns that are tried only where one of their words
 * stands.
 */
package wian.pipeline.read.wording;
