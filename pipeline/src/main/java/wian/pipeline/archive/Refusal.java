package wian.pipeline.archive;

import java.time.Instant;
import wian.pipeline.extract.Extraction;

/**
 * Why a file has no letters: {@code refused.json}.
 *
 * @param why what is wrong with it
 * @param detail for the log, in English
 * @param extractor name and version of what refused it: another may read it
 * @param at when, UTC
 */
public record Refusal(Extraction.Why why, String detail, String extractor, Instant at) {}
