/**
 * What can be asked, and what is answered: letters, chains, deadlines, missing letters, links.
 *
 * <p>Every question takes a {@link wian.index.search.Viewer}. Answers are records; nothing here
 * knows where letters are kept ({@code wian.index.store}) or how links are found ({@code
 * wian.index.link}).
 */
package wian.index.search;
