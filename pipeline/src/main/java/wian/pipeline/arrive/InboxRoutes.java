package wian.pipeline.arrive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import wian.pipeline.FileFlow;
import wian.pipeline.Settings;
import wian.pipeline.extract.WholeFile;

/**
 * A route for each watched folder: what Camel finds there goes to one look of {@link Intake}.
 *
 * <p>Endpoints are plain text: camel-endpointdsl would check their options when compiling, and
 * costs start-up time.
 */
public final class InboxRoutes extends RouteBuilder {
  /** Exchange property: the intake of the folder that a file was found in. */
  static final String INTAKE = "wianIntake";

  private final List<Watch> watches = new ArrayList<>();
  private final Settings settings;
  private final ThreadPoolExecutor threads = HandOver.threads();

  /** Watches the folders of the settings. */
  public InboxRoutes(FileFlow flow, Settings settings) {
    this(
        flow, settings, InboxRoutes::isWhole, Patience.of(settings.rest()), InstantSource.system());
  }

  InboxRoutes(
      FileFlow flow,
      Settings settings,
      Predicate<Path> whole,
      Patience patience,
      InstantSource clock) {
    this.settings = settings;
    settings
        .folders()
        .forEach((name, path) ->
            watches.add(new Watch(new InboxFolder(name, path), flow, whole, patience, clock)));
  }

  @Override
  public void configure() throws Exception {
    getContext().addRoutesConfigurations(new InboxErrors());
    bindToRegistry("inboxOrder", new SmallFirst());
    for (int i = 0; i < watches.size(); i++) {
      Watch watch = watches.get(i);
      // By number: a folder's name may hold any letter, a bean's may not.
      bindToRegistry("inboxFilter" + i, watch);
      bindToRegistry("inboxPolling" + i, new Polling(watch));
      from(endpoint(watch, i))
          .routeId("inbox-" + watch.folder().name())
          .routeConfigurationId(InboxErrors.ID)
          .setProperty(INTAKE, constant(watch.intake()))
          .threads()
          .executorService(threads)
          .process(InboxRoutes::look);
    }
  }

  /**
   * Looks into a folder by listing it, for shares send no notice of a change. {@code noop} and
   * {@code idempotent=false}: that a file is known and where it goes is not Camel's to say but the
   * archive's and the intake's. {@code autoCreate=false}: an empty folder made where a share should
   * be would hide that the share is away. Nothing of readLock: it waits for one file after the
   * other; the filter asks all of them at once. Few files a poll, and the next poll at once ({@code
   * greedy}): a small file that comes meanwhile is taken before the scans that wait.
   */
  private String endpoint(Watch watch, int number) {
    return "file:"
        + watch.folder().path()
        + "?recursive=true&noop=true&idempotent=false&autoCreate=false"
        + "&includeHiddenFiles=false&filter=#inboxFilter"
        + number
        + "&pollStrategy=#inboxPolling"
        + number
        + "&sorter=#inboxOrder&maxMessagesPerPoll=20&eagerMaxMessagesPerPoll=false&greedy=true"
        + "&initialDelay=0&delay="
        + settings.poll().toMillis();
  }

  static boolean isWhole(Path file) {
    return switch (WholeFile.look(file)) {
      case WHOLE -> true;
      case NOT_YET -> false;
    };
  }

  private static void look(Exchange exchange) {
    if (exchange.getContext().isStopping()) {
      return; // found again after the next start
    }
    Intake intake = exchange.getProperty(INTAKE, Intake.class);
    intake.look(InboxErrors.file(exchange));
  }
}
