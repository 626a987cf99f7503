package wian.recogniser;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The line network in ONNX Runtime. Thread-safe; each call works in its caller's thread alone. */
final class Network implements AutoCloseable {
  private static final String IN = "strips";
  private static final String OUT = "logprobs";

  /** Floats of a strip as long as most lines get. */
  private static final int ROOMY = 2048 * Strip.HEIGHT;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Queue<FloatBuffer> idle = new ConcurrentLinkedQueue<>();

  Network(byte[] model) {
    environment = DeepStack.call(OrtEnvironment::getEnvironment);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the line model cannot be loaded", e);
    }
  }

  /** Natural logarithms of the classes' probabilities in each frame of the strip. */
  Frames read(Strip strip) {
    FloatBuffer ink = buffer(strip.ink.length).put(strip.ink).flip();
    long[] shape = {1, 1, Strip.HEIGHT, strip.width};
    try (OnnxTensor in = OnnxTensor.createTensor(environment, ink, shape);
        OrtSession.Result result = session.run(Map.of(IN, in))) {
      OnnxTensor out = (OnnxTensor) result.get(OUT).orElseThrow();
      long[] size = out.getInfo().getShape();
      float[] logs = new float[(int) (size[1] * size[2])];
      out.getFloatBuffer().get(logs);
      return new Frames(logs, (int) size[2]);
    } catch (OrtException e) {
      throw new IllegalStateException("the line model failed", e);
    } finally {
      idle.add(ink.clear());
    }
  }

  /** Memory outside the heap goes only with a collection, long after it is needed: used again. */
  private FloatBuffer buffer(int floats) {
    FloatBuffer kept = idle.poll();
    return kept != null && kept.capacity() >= floats
        ? kept
        : ByteBuffer.allocateDirect(Math.max(floats, ROOMY) * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the line model cannot be closed", e);
    }
  }
}
