/**
 * Where letters are kept for search: the only package that knows Lucene.
 *
 * <p>Keeps letters whole, and answers sets of keys ({@link wian.index.link.Letters}); what a link
 * or a chain is, is not known here. Opened by {@link wian.index.store.LuceneStore}.
 */
package wian.index.store;
