package wian.pipeline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the files given on all cores, so that what is asked for next is being read already. */
final class ReadAhead implements AutoCloseable {
  private final ExecutorService cores =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  private final Map<Path, Future<FileReading.Result>> begun = new HashMap<>();

  ReadAhead(FileReading reading, List<Path> files) {
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        begun.computeIfAbsent(file, one -> cores.submit(() -> reading.read(one)));
      }
    }
  }

  /**
   * What came of one of the files.
   *
   * @throws IOException where the file itself cannot be had
   */
  FileReading.Result result(Path file) throws IOException {
    try {
      return begun.get(file).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() {
    cores.shutdownNow();
  }
}
