package wian.pipeline.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Media types from bytes, by Tika; loads Tika's registry (some 0.3 s) when first used. */
final class MediaTypes {
  private MediaTypes() {}

  private static final class Loaded {
    static final Detector DETECTOR = new DefaultDetector();
  }

  /** Tika's detector, with those that look into zips and OLE2 containers. */
  static Detector detector() {
    return Loaded.DETECTOR;
  }

  /**
   * The type of a file.
   *
   * @param name the name it arrived under, a hint where its bytes leave the type open
   */
  static MediaType of(Path file, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return detector().detect(in, metadata).getBaseType();
    }
  }

  /**
   * Whether it is plain text of some kind. XML, HTML and RTF are text to Tika too, but markup to a
   * reader.
   */
  static boolean isText(MediaType type) {
    MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    return registry.isInstanceOf(type, MediaType.TEXT_PLAIN)
        && !registry.isInstanceOf(type, MediaType.APPLICATION_XML)
        && !type.equals(MediaType.TEXT_HTML)
        && !type.equals(MediaType.application("rtf"));
  }
}
