/**
 * One function from an original file to pages of lines ({@link wian.pipeline.extract.Extractor}).
 *
 * <p>{@link wian.pipeline.extract.FileExtractor} tells the format from the bytes and hands the file
 * to one reader a family of formats: {@code TextPages}, {@code OfficePages} (Tika), {@code
 * PdfPages} (PDFBox's glyphs, our lines), {@code ImagePages}. Pictures, and PDF pages whose layer
 * {@code LayerQuality} finds wanting, go to a {@link wian.pipeline.extract.PageRecogniser}: Wian's
 * own, or {@link wian.pipeline.extract.Tesseract}. {@link wian.pipeline.extract.WholeFile} tells
 * arrival whether a file may still be growing.
 *
 * <p>The only code that touches untrusted bytes, so that it can run in a child process with limits;
 * nothing else may assume that it runs in ours. May use Tika, PDFBox and the recogniser; knows
 * nothing of letters.
 */
package wian.pipeline.extract;
