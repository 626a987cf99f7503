"""Strips in batches of like width, made by processes of their own."""

import multiprocessing as mp
import random
import signal
from dataclasses import dataclass
from queue import Empty

import numpy as np

from strips import HIGH, Strips

WIDTHS = [96, 128, 192, 256, 320, 384, 448, 512, 640, 768, 896, 1024, 1216]


@dataclass
class Batch:
    strips: np.ndarray  # n x 1 x 48 x W, bytes
    classes: list
    widths: list


def lengths(step):
    """Characters a line: short ones first, for CTC finds its feet on them."""
    return (3, 14) if step < 600 else (4, 45) if step < 2500 else (4, 95)


def make(queue, seed, step, steps_a_batch, pixels, work, kind):
    """Fills the queue for ever. `step` is the trainer's step that this worker's next batch will be used at."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # not the trainer's way of leaving, which was inherited
    draw, source = random.Random(seed), kind(seed, work)
    waiting = {w: [] for w in WIDTHS}
    while True:
        low, high = lengths(step)
        hardest = min(1.0, 0.2 + step / 2500)
        strip, classes = source.next(draw.randint(low, draw.randint(low, high)), hardest)
        wide = next((w for w in WIDTHS if strip.shape[1] <= w), None)
        if wide is None:
            continue
        waiting[wide].append((strip, classes))
        if len(waiting[wide]) >= max(3, pixels // wide):
            queue.put(together(waiting[wide], wide))
            waiting[wide] = []
            step += steps_a_batch


def together(made, wide):
    strips = np.zeros((len(made), 1, HIGH, wide), np.uint8)
    for i, (strip, _) in enumerate(made):
        strips[i, 0, :, : strip.shape[1]] = strip
    return Batch(strips, [c for _, c in made], [s.shape[1] for s, _ in made])


def stream(seed, step, workers, pixels, work, kind=Strips):
    """Batches of all workers in turn: the same seed and number of workers give the same batches."""
    queues, processes = [mp.Queue(40 // workers + 2) for _ in range(workers)], []
    for i, queue in enumerate(queues):
        worker_seed = seed * 1_000_003 + step * 101 + i
        processes.append(mp.Process(target=make, args=(queue, worker_seed, step, workers, pixels, work, kind), daemon=True))
        processes[-1].start()
    while True:
        for queue, process in zip(queues, processes):
            yield waited(queue, process)


def waited(queue, process):
    """The next batch; an error where its worker has ended, for none will come."""
    while True:
        try:
            return queue.get(timeout=20)
        except Empty:
            if not process.is_alive():
                raise RuntimeError("a worker that makes strips has ended") from None
