/**
 * Answers over HTTP: JSON, iCalendar, CSV. Knows Camel's platform-http and, for what it leaves to
 * its server, Vert.x; asks {@link wian.index.search.Circulars}, and looks into archive, journal and
 * changes.
 *
 * <p>{@link wian.pipeline.serve.ApiRoutes} is the table of contents. What a path answers is plain
 * Java ({@code LettersApi}, {@code DeadlinesApi}, {@code DoneApi}, {@code FilesApi}, {@code
 * PicturesApi}, {@code ServiceApi}) from {@code Asked} to {@code Answer}.
 */
package wian.pipeline.serve;
