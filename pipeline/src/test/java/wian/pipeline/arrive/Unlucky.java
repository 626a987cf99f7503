package wian.pipeline.arrive;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wian.pipeline.FileFlow;
import wian.pipeline.Outcome;
import wian.pipeline.extract.Extraction;

/** A real flow that can be made to fail at taking, as no file can be made to. */
final class Unlucky implements FileFlow {
  private final FileFlow flow;
  private RuntimeException failure;
  private final List<String> taken = new CopyOnWriteArrayList<>();

  Unlucky(FileFlow flow) {
    this.flow = flow;
  }

  /** From now on; null for no more. */
  void willThrow(RuntimeException thrown) {
    this.failure = thrown;
  }

  /** Names of the files that it was asked to take, in order. */
  List<String> taken() {
    return taken;
  }

  @Override
  public Outcome take(Path file, String folder) {
    taken.add(file.getFileName().toString());
    if (failure != null) {
      throw failure;
    }
    return flow.take(file, folder);
  }

  @Override
  public Outcome refuse(Path file, String folder, Extraction.Why why, String detail) {
    return flow.refuse(file, folder, why, detail);
  }
}
