/**
 * From a dropped file to an answer. {@link wian.pipeline.FileFlow} reads like its table of
 * contents: arrive, extract, read, index.
 *
 * <p>One package a stage: {@code arrive}, {@code extract}, {@code read}, {@code serve}; {@code
 * archive} is what is kept and used by every stage; {@code command} is the command line; {@code
 * evaluate} measures readings against labelled letters. Routes wire, steps work: only {@code
 * arrive} and {@code serve} know Camel.
 */
package wian.pipeline;
