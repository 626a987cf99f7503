package wian.pipeline.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wian.pipeline.answer.Told;
import wian.pipeline.extract.CannotRead;
import wian.pipeline.extract.Extraction;

/**
 * What takes much time and memory to make: few at once, few that wait, and none for longer than a
 * client has patience. Other questions are answered meanwhile.
 */
final class Drawings {
  private static final Logger LOG = LoggerFactory.getLogger(Drawings.class);
  private static final int AT_ONCE = 2;
  private static final int WAITING = 6;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Told NOTHING_TO_SEE =
      new Told(
          "ไฟล์ชนิดนี้ไม่มีหน้าที่แสดงเป็นภาพได้",
          "a file of this kind has no pages that can be shown as pictures");
  private static final Told BUSY =
      new Told(
          "มีคำขอภาพมากเกินไป กรุณาลองใหม่ภายหลัง",
          "too many pictures are being made: try again in a while");
  private static final Told TOO_LONG =
      new Told("ใช้เวลานานเกินไป จึงหยุดทำ", "it took too long and was stopped");

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          10,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("wian-draw-", 1).factory());

  private final Duration longest;

  Drawings() {
    this(LONGEST);
  }

  Drawings(Duration longest) {
    this.longest = longest;
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * What is made of a file.
   *
   * @throws Refused 404 where nothing can be made of it, 503 where too much is to be made at once,
   *     or it takes too long
   */
  Answer made(Callable<Answer> making) {
    Future<Answer> answer = submitted(making);
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Refused(503, TOO_LONG);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refused(503, TOO_LONG);
    } catch (ExecutionException e) {
      throw refused(e.getCause());
    }
  }

  private Future<Answer> submitted(Callable<Answer> making) {
    try {
      return threads.submit(making);
    } catch (RejectedExecutionException e) {
      throw new Refused(503, BUSY);
    }
  }

  /** Parsers meet damaged bytes with any exception there is; a mistake of ours looks the same. */
  private static Refused refused(Throwable cause) {
    return switch (cause) {
      case CannotRead cannot when cannot.why() == Extraction.Why.UNKNOWN_FORMAT ->
          new Refused(404, NOTHING_TO_SEE);
      case CannotRead cannot -> new Refused(404, Told.of(cannot.why()));
      case IOException damaged -> logged(damaged, Extraction.Why.DAMAGED);
      case RuntimeException damaged -> logged(damaged, Extraction.Why.DAMAGED);
      default -> logged(cause, Extraction.Why.TOO_MUCH);
    };
  }

  private static Refused logged(Throwable cause, Extraction.Why why) {
    LOG.warn("no picture can be made", cause);
    return new Refused(404, Told.of(why));
  }
}
