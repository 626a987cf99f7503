package wian.pipeline.arrive;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Before and after each look into a folder. A folder that is not there is said once. */
final class Polling implements PollingConsumerPollStrategy {
  private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

  private final Watch watch;
  private volatile boolean away;
  private volatile boolean failing;

  Polling(Watch watch) {
    this.watch = watch;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    Path path = watch.folder().path();
    boolean there = Files.isDirectory(path) && Files.isReadable(path);
    if (!there && !away) {
      LOG.warn("{} cannot be reached and is tried again: {}", watch.folder().name(), path);
    } else if (there && away) {
      LOG.info("{} is there again: {}", watch.folder().name(), path);
    }
    away = !there;
    return there;
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    failing = false;
    watch.sweep();
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
    if (!failing) {
      LOG.warn("{} cannot be listed and is tried again", watch.folder().name(), cause);
    }
    failing = true;
    return false; // not at once: at the next poll
  }
}
