package wian.pipeline.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wian.pipeline.FileFlow;
import wian.pipeline.Outcome;
import wian.pipeline.Settings;
import wian.pipeline.Wian;
import wian.pipeline.answer.Told;

/** Adds files by this process itself. */
final class Taking {
  private final FileFlow flow;
  private final String folder;
  private final List<AddedFile> added = new ArrayList<>();

  Taking(Wian wian, Settings settings) {
    this.flow = wian.flow();
    this.folder = settings.folders().keySet().iterator().next();
  }

  List<AddedFile> add(List<Path> files, FileTally tally) {
    tally.each(files, file -> add(file, tally));
    return added;
  }

  private void add(Path file, FileTally tally) {
    try {
      switch (flow.take(file, folder)) {
        case Outcome.Taken taken ->
            added.add(AddedFile.taken(file, taken.sha256(), taken.letters()));
        case Outcome.Again again ->
            added.add(AddedFile.again(file, again.sha256(), again.letters()));
        case Outcome.Refused refused -> {
          added.add(AddedFile.refused(file, refused.sha256(), refused.why()));
          tally.failed(file, Told.of(refused.why()));
        }
      }
    } catch (FileFlow.NotNow held) {
      tally.failed(file, new Told("อ่านไฟล์ไม่ได้ในขณะนี้", held.getMessage()));
    } catch (UncheckedIOException archive) {
      tally.failed(file, new Told("เก็บไฟล์ไม่ได้", archive.getMessage()));
    }
  }
}
