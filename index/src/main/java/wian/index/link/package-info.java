/**
 * From citation to letter (held, missing, ambiguous), chains, and the state of deadlines.
 *
 * <p>Plain Java over {@link wian.index.link.Letters}, which any store can bring; knows nothing of
 * Lucene. {@link wian.index.link.HeldCirculars} answers the questions of {@code wian.index.search}.
 * What letters are looked up by ({@link wian.index.link.Key}) is worked out here, when they are
 * indexed as when they are asked for, so that both always agree.
 */
package wian.index.link;
