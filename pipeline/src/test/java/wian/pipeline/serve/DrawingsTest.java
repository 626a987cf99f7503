package wian.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wian.pipeline.Await;

/** What takes long is made for a few at once. */
class DrawingsTest {
  private static final Answer DONE = Answer.json("[]");

  @Test
  void moreThanCanWaitIsRefusedAndTheOthersAreMade() throws InterruptedException {
    Drawings drawings = new Drawings();
    CountDownLatch go = new CountDownLatch(1);
    Callable<Answer> slow =
        () -> {
          go.await();
          return DONE;
        };
    List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
    List<Thread> clients =
        IntStream.range(0, 9)
            .mapToObj(i -> Thread.ofPlatform().start(() -> statuses.add(status(drawings, slow))))
            .toList();
    Await.until("one is refused", () -> !statuses.isEmpty());
    go.countDown();
    for (Thread client : clients) {
      client.join();
    }
    assertEquals(503, statuses.getFirst());
    assertEquals(Collections.nCopies(8, 200), statuses.subList(1, 9));
    assertEquals(200, status(drawings, () -> DONE));
  }

  @Test
  void whatTakesTooLongIsStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    int status =
        status(
            new Drawings(Duration.ofMillis(50)),
            () -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                stopped.countDown();
              }
              return DONE;
            });
    assertEquals(503, status);
    stopped.await();
  }

  @Test
  void whatCannotBeDrawnIsNotThere() {
    Drawings drawings = new Drawings();
    assertEquals(
        404,
        status(
            drawings,
            () -> {
              throw new IOException("half a picture");
            }));
    assertEquals(
        404,
        status(
            drawings,
            () -> {
              throw new OutOfMemoryError("a picture as large as a house");
            }));
  }

  private static int status(Drawings drawings, Callable<Answer> making) {
    try {
      return drawings.made(making).status();
    } catch (Refused refused) {
      return refused.answer().status();
    }
  }
}
