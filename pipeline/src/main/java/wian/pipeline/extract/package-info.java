/**
 * One function from an original file to pages of lines ({@link wian.pipeline.extract.Extractor}).
 *
 * <p>The only code that touches untrusted bytes, so that it can run in a child process with limits;
 * nothing else may assume that it runs in ours. May use Tika, PDFBox and the recogniser; knows
 * nothing of letters.
 */
package wian.pipeline.extract;
