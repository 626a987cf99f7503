/**
 * Answers over HTTP: JSON, iCalendar, CSV. Knows Camel's platform-http; asks only {@link
 * wian.index.search.Circulars}.
 */
package wian.pipeline.serve;
