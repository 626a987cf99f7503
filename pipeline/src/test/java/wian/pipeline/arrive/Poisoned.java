package wian.pipeline.arrive;

import java.nio.file.Path;
import wian.pipeline.FileFlow;
import wian.pipeline.Outcome;
import wian.pipeline.extract.Extraction;

/**
 * A real flow that fails at every file of one name.
 *
 * @param name the name
 */
record Poisoned(FileFlow flow, String name) implements FileFlow {
  @Override
  public Outcome take(Path file, String folder) {
    if (file.endsWith(name)) {
      throw new IllegalStateException("a fault of ours");
    }
    return flow.take(file, folder);
  }

  @Override
  public Outcome refuse(Path file, String folder, Extraction.Why why, String detail) {
    return flow.refuse(file, folder, why, detail);
  }
}
