/**
 * Questions as people write them and answers as they are handed out: days in the Buddhist era,
 * JSON, iCalendar, CSV.
 *
 * <p>Used by {@code serve} and {@code command}, so that both say the same. Plain Java over the
 * records of {@code wian.index.search}; knows neither HTTP nor the command line.
 */
package wian.pipeline.answer;
