"""The network: convolutions only, so that any width goes in and time is linear in it."""

import torch
from torch import nn
from torch.nn import functional as F

from classes import CLASSES

SHIPPED = {"stem": (24, 48, 80), "wide": 288, "blocks": 9, "reach": 9}
SHORT = {"stem": (12, 20, 32), "wide": 64, "blocks": 3, "reach": 9}


def _conv(given, taken, kernel=3, padding=1, stride=1):
    return nn.Sequential(
        nn.Conv2d(given, taken, kernel, stride=stride, padding=padding, bias=False), nn.BatchNorm2d(taken), nn.ReLU()
    )


class Block(nn.Module):
    """Looks along the line (each channel by itself), then mixes channels; added to what came in."""

    def __init__(self, wide, reach):
        super().__init__()
        self.along = nn.Conv2d(wide, wide, (1, reach), padding=(0, reach // 2), groups=wide, bias=False)
        self.norm1 = nn.BatchNorm2d(wide)
        self.mix = nn.Conv2d(wide, wide, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(wide)

    def forward(self, x):
        return x + F.relu(self.norm2(self.mix(self.norm1(self.along(x)))))


class Network(nn.Module):
    """Strips [N, 1, 48, W] to log-probabilities [N, W/4, classes]."""

    def __init__(self, stem, wide, blocks, reach):
        super().__init__()
        a, b, d = stem
        self.look1 = _conv(1, a, 6, 2, 2)  # to 24 rows, W/2 columns
        self.look2 = _conv(a, b)
        self.look3 = _conv(b, d)
        self.column = _conv(d, wide, (6, 3), (0, 1))  # the whole height at once: vowels and tones with their consonant
        self.blocks = nn.Sequential(*[Block(wide, reach) for _ in range(blocks)])
        self.name = nn.Conv2d(wide, len(CLASSES), 1)

    def forward(self, x):
        x = F.max_pool2d(self.look1(x), 2)
        x = F.max_pool2d(self.look2(x), (2, 1))
        x = self.name(self.blocks(self.column(self.look3(x))))
        return x.squeeze(2).transpose(1, 2).log_softmax(2)
