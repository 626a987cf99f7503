/**
 * Answers over HTTP: JSON, iCalendar, CSV. Knows Camel's platform-http and, for what it leaves to
 * its server, Vert.x; asks only {@link wian.index.search.Circulars}.
 *
 * <p>{@link wian.pipeline.serve.ApiRoutes} is the table of contents. What a path answers is plain
 * Java ({@code Api}) from {@code Asked} to {@code Answer}.
 */
package wian.pipeline.serve;
