package wian.pipeline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;

/**
 * The extractor of every format, in this process: text by our own rules, office documents by Tika,
 * PDF by PDFBox, scans by the recogniser. Making one loads none of them; each is loaded by the
 * first file that needs it.
 */
public final class FileExtractor implements Extractor {
  private static final System.Logger LOG = System.getLogger(FileExtractor.class.getName());

  /** Rises when the same file would give other pages. */
  private static final int VERSION = 3;

  private final PageRecogniser recogniser;

  /** With Wian's own recogniser. */
  public FileExtractor() {
    this(ScanEngine.WIAN);
  }

  /** With the engine that the office chose. */
  public FileExtractor(ScanEngine scans) {
    this(scans.recogniser());
  }

  /** With a recogniser for scanned pages. */
  public FileExtractor(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** Names of files that hold no plain text; older office formats may. */
  private static final Pattern NEVER_TEXT =
      Pattern.compile(
          "\\.(?:pdf|png|jpe?g|tiff?|bmp|gif|docx|xlsx|pptx|odt|ods)$", Pattern.CASE_INSENSITIVE);

  @Override
  public Extraction extract(Path original, String name) {
    try {
      if (!Files.isReadable(original)) {
        throw new NoSuchFileException(original.toString());
      }
      return Files.size(original) == 0
          ? new Extraction.Unreadable(Extraction.Why.EMPTY, "0 bytes")
          : read(original, name);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(e);
    } catch (CannotRead e) {
      return new Extraction.Unreadable(e.why(), e.getMessage());
    } catch (UncheckedIOException e) {
      // What is not about the file: no room for temporary files.
      throw e;
    } catch (IOException e) {
      return new Extraction.Unreadable(Extraction.Why.DAMAGED, e.toString());
    } catch (RuntimeException e) {
      // Parsers meet damaged bytes with any exception there is; a mistake of ours looks the same.
      LOG.log(System.Logger.Level.WARNING, "cannot read " + name, e);
      return new Extraction.Unreadable(Extraction.Why.DAMAGED, e.toString());
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Extraction.Unreadable(Extraction.Why.TOO_MUCH, e.toString());
    }
  }

  private Extraction read(Path file, String name) throws CannotRead, IOException {
    MagicBytes magic = MagicBytes.of(file);
    Optional<String> text =
        magic == MagicBytes.OTHER ? TextPages.mediaType(file, name) : Optional.empty();
    if (text.isPresent()) {
      return pages(text.get(), new TextPages(), file);
    }
    return switch (magic) {
      case PDF -> pages(magic.mediaType(), new PdfPages(recogniser), file);
      case PNG, JPEG, TIFF, BMP, GIF -> pages(magic.mediaType(), new ImagePages(recogniser), file);
      case ZIP, OLE2, OTHER -> byMediaType(MediaTypes.of(file, name), file, name);
    };
  }

  private Extraction byMediaType(MediaType type, Path file, String name)
      throws CannotRead, IOException {
    boolean text = MediaTypes.isText(type) || type.equals(MediaType.OCTET_STREAM);
    if (text && NEVER_TEXT.matcher(name).find()) {
      // A page of an error, half a download: taken for a letter, nobody would miss the real one.
      throw new CannotRead(
          Extraction.Why.DAMAGED, "what is in " + name + " is not what its name says");
    }
    if (MediaTypes.isText(type)) {
      return pages(type.toString(), new TextPages(), file);
    }
    if (type.equals(MediaType.OCTET_STREAM)) {
      // Thai in a code page is no text to Tika where no name says so.
      return pages(MediaType.TEXT_PLAIN.toString(), new TextPages(), file);
    }
    if (type.toString().equals(MagicBytes.PDF.mediaType())) {
      // Some bytes stand before its header, or nothing but its name says that it is one.
      return pages(type.toString(), new PdfPages(recogniser), file);
    }
    if (Office.READER.reads(type)) {
      return pages(type.toString(), Office.READER, file);
    }
    throw new CannotRead(Extraction.Why.UNKNOWN_FORMAT, type.toString());
  }

  private static Extraction pages(String mediaType, FormatReader reader, Path file)
      throws CannotRead, IOException {
    List<Page> pages = reader.pages(file);
    return new Extraction.Extracted(mediaType, pages);
  }

  @Override
  public String version() {
    return "extract %d (%s, %s, %s, %s)"
        .formatted(
            VERSION,
            Engines.TEXT,
            Engines.tika(),
            Engines.pdfBox(),
            recogniser.engine().orElse("no recogniser"));
  }

  /** Loaded with the first office document. */
  private static final class Office {
    static final OfficePages READER = new OfficePages();
  }
}
