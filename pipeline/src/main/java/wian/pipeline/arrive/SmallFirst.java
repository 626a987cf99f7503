package wian.pipeline.arrive;

import java.io.File;
import java.util.Comparator;
import org.apache.camel.component.file.GenericFile;

/**
 * The order in which files that lie in a folder together are taken: a letter as text or DOCX must
 * not wait for a heap of scans, each page of which takes seconds to recognise.
 */
final class SmallFirst implements Comparator<GenericFile<File>> {
  @Override
  public int compare(GenericFile<File> one, GenericFile<File> other) {
    return Long.compare(one.getFileLength(), other.getFileLength());
  }
}
