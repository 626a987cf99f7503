/**
 * Where letters are kept for search: the only package that knows Lucene.
 *
 * <p>Keeps letters whole, and answers sets of keys; what a link or a chain is, is not known here.
 */
package wian.index.store;
