/**
 * Thai text from the picture of a page: {@link wian.recogniser.Recogniser}.
 *
 * <p>Ink is told from paper ({@code InkMask}), the page levelled ({@code Skew}), what hangs
 * together found ({@code Blobs}) and strung into lines ({@code LineFinder}); each line is cut out
 * as a strip ({@code Strip}) that the network reads ({@code Network}, ONNX Runtime). Knows nothing
 * of files, of letters or of the rest of Wian.
 */
package wian.recogniser;
