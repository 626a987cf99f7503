"""The network as it is shipped: batch norms folded into the convolutions, all sums of whole numbers of 8 bits.

Every tensor between two layers is rounded to 256 steps, every weight to 129 of its output channel: -64..64, so that a
processor without VNNI, which adds two products in 16 bits, comes to the same sums.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.fusion import fuse_conv_bn_eval

TOP, MOST = 255, 64
SAMPLE = 4_000  # values of a tensor that are kept of one strip to choose its steps by


def scale(weight):
    """What a weight's step is worth in each output channel."""
    return (weight.detach().abs().flatten(1).amax(1) / MOST).clamp(min=1e-8)


def best_steps(values):
    """(what a step is worth, which step is 0) with the least squared error; what lies beyond is cut."""
    low, high = min(0.0, float(values.min())), float(values.max())
    best = (np.inf, 1.0, 0)
    for part in np.linspace(0.2, 1, 81):
        step = max((high - low) * part / TOP, 1e-8)
        zero = round(-low * part / step)
        again = (np.clip(np.rint(values / step) + zero, 0, TOP) - zero) * step
        best = min(best, (float(np.square(again - values).sum()), step, zero))
    return best[1:]


class Eight(nn.Module):
    """The same function as Network; once its steps are chosen it rounds as the shipped file does."""

    def __init__(self, network):
        super().__init__()
        network = network.eval()
        fold = lambda layer: fuse_conv_bn_eval(layer[0], layer[1])
        self.look1, self.look2, self.look3, self.column = (fold(n) for n in (network.look1, network.look2, network.look3, network.column))
        self.along = nn.ModuleList(fuse_conv_bn_eval(b.along, b.norm1) for b in network.blocks)
        self.mix = nn.ModuleList(fuse_conv_bn_eval(b.mix, b.norm2) for b in network.blocks)
        self.name = network.name
        self.steps, self.seen = {}, {}

    def at(self, name, x):
        """A tensor between two layers."""
        if self.steps:
            return torch.fake_quantize_per_tensor_affine(x, *self.steps[name], 0, TOP)
        flat = x.detach().flatten()
        self.seen.setdefault(name, []).append(flat[torch.randint(len(flat), (SAMPLE,), device=x.device)].cpu().numpy())
        return x

    def by(self, layer, x):
        weight = layer.weight
        if self.steps:
            zero = torch.zeros(len(weight), dtype=torch.int32, device=weight.device)
            weight = torch.fake_quantize_per_channel_affine(weight, scale(weight), zero, 0, -MOST, MOST)
        return layer._conv_forward(x, weight, layer.bias)

    def forward(self, x):
        x = F.max_pool2d(self.at("look1", F.relu(self.by(self.look1, self.at("bytes", x)))), 2)
        x = F.max_pool2d(self.at("look2", F.relu(self.by(self.look2, x))), (2, 1))
        x = self.at("look3", F.relu(self.by(self.look3, x)))
        x = self.at("column", F.relu(self.by(self.column, x)))
        for i, (along, mix) in enumerate(zip(self.along, self.mix)):
            mixed = self.at(f"mix.{i}", F.relu(self.by(mix, self.at(f"along.{i}", self.by(along, x)))))
            x = self.at(f"add.{i}", x + mixed)
        return self.by(self.name, x).squeeze(2).transpose(1, 2).log_softmax(2)

    @torch.no_grad()
    def choose(self, strips):
        """Chooses the steps of every tensor by what strips (bytes 48 x W) put into it."""
        for strip in strips:
            x = torch.from_numpy(strip).to(self.name.weight.device).float()[None, None] / TOP
            self(F.pad(x, (0, -x.shape[3] % 8)))
        self.steps = {name: best_steps(np.concatenate(parts)) for name, parts in self.seen.items()} | {"bytes": (1 / TOP, 0)}
        self.seen = {}
        return self
