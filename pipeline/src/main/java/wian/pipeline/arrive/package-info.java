/**
 * Watched folders: what is taken, when, and where it goes (done, failed).
 *
 * <p>Knows Camel's file component; the steps that do the work are plain Java and tested without it.
 */
package wian.pipeline.arrive;
