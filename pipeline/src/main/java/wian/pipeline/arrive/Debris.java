package wian.pipeline.arrive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What lies about in shared folders and is nobody's letter; it is left alone. */
final class Debris {
  /** Files that Windows puts into folders. */
  private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");

  /** Files that a browser, a copier or an editor has not finished, and Wian's own reasons. */
  private static final Set<String> ENDINGS = Set.of(".part", ".tmp", ".crdownload", OutTray.REASON);

  /** Waste baskets and thumbnails of Windows and of network storage. */
  private static final Set<String> FOLDERS =
      Set.of("$recycle.bin", "system volume information", "#recycle", "@recycle", "@eadir");

  private Debris() {}

  /** Whether a file is left alone. */
  static boolean isFile(Path file) {
    String name = name(file);
    // ~$: Word's note that somebody has the letter open
    return name.startsWith("~$")
        || NAMES.contains(name)
        || ENDINGS.stream().anyMatch(name::endsWith)
        || isSetApart(file, name);
  }

  /** Whether a folder is left alone, with all that is in it. */
  static boolean isFolder(Path folder) {
    String name = name(folder);
    return FOLDERS.contains(name) || isSetApart(folder, name);
  }

  /** Hidden, or a link, which could lead anywhere on this machine. */
  private static boolean isSetApart(Path path, String name) {
    return name.startsWith(".") || Files.isSymbolicLink(path) || isHidden(path);
  }

  /** The attribute that Explorer sets; other systems know it of a Windows share only. */
  private static boolean isHidden(Path path) {
    try {
      return path.getFileSystem().supportedFileAttributeViews().contains("dos")
          && Boolean.TRUE.equals(Files.getAttribute(path, "dos:hidden"));
    } catch (IOException e) {
      return false; // the file system cannot tell
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
