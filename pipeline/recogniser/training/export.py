"""From a trained network to the shipped files: batch norms folded into the convolutions, weights kept in half precision."""

import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.fusion import fuse_conv_bn_eval

from classes import CLASSES


class Folded(nn.Module):
    """The same function as Network in fewer steps."""

    def __init__(self, network):
        super().__init__()
        fold = lambda layer: fuse_conv_bn_eval(layer[0], layer[1])
        self.look1, self.look2, self.look3, self.column = (fold(n) for n in (network.look1, network.look2, network.look3, network.column))
        self.along = nn.ModuleList(fuse_conv_bn_eval(b.along, b.norm1) for b in network.blocks)
        self.mix = nn.ModuleList(fuse_conv_bn_eval(b.mix, b.norm2) for b in network.blocks)
        self.name = network.name

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.look1(x)), 2)
        x = F.max_pool2d(F.relu(self.look2(x)), (2, 1))
        x = F.relu(self.column(F.relu(self.look3(x))))
        for along, mix in zip(self.along, self.mix):
            x = x + F.relu(mix(along(x)))
        return self.name(x).squeeze(2).transpose(1, 2).log_softmax(2)


def halved(model):
    """Weights as float16, each with a Cast to float32 that a runtime works out once, when it loads the model."""
    casts = []
    for weight in list(model.graph.initializer):
        if weight.data_type != TensorProto.FLOAT or len(weight.dims) < 2:
            continue
        name, values = weight.name, numpy_helper.to_array(weight)
        model.graph.initializer.remove(weight)
        model.graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), name + ".half"))
        casts.append(helper.make_node("Cast", [name + ".half"], [name], to=TensorProto.FLOAT))
    for node in reversed(casts):
        model.graph.node.insert(0, node)
    onnx.checker.check_model(model)
    return model


def export(network, target):
    """Writes target.onnx and target.classes."""
    network = network.to("cpu").eval()
    folded, x = Folded(network).eval(), torch.rand(2, 1, 48, 400)
    with torch.no_grad():
        apart = (folded(x) - network(x)).abs().max().item()
    assert apart < 1e-2, f"folding changed what the network says, by {apart}"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    free = {"strips": {0: "n", 3: "w"}, "logprobs": {0: "n", 1: "t"}}
    torch.onnx.export(folded, x, target + ".onnx", opset_version=13, input_names=["strips"], output_names=["logprobs"], dynamic_axes=free)
    onnx.save(halved(onnx.load(target + ".onnx")), target + ".onnx")
    with open(target + ".classes", "w", encoding="utf-8") as lines:
        lines.write("\n".join(CLASSES) + "\n")
    print(f"{os.path.getsize(target + '.onnx')} bytes, {len(CLASSES)} classes, folding changed {apart:.1e}")
