/**
 * Letters as persons corrected them: what was read and what was said of it make the letter that
 * counts. Pure functions; uses the vocabulary alone.
 */
package wian.index.correct;
