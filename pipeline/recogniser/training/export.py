"""From a trained network to the shipped files: ONNX with QuantizeLinear and DequantizeLinear around every layer.

A runtime joins each layer and its rounding to one step of whole numbers; one that cannot computes the same in float32.
"""

import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from classes import CLASSES
from eight import Eight, scale
from network import SHIPPED, Network


class Graph:
    """Nodes in their order; a tensor has its node's name."""

    def __init__(self, steps):
        self.steps, self.nodes, self.held = steps, [], []

    def hold(self, name, values, kind):
        self.held.append(numpy_helper.from_array(np.asarray(values, kind), name))
        return name

    def node(self, kind, name, *given, **attributes):
        self.nodes.append(helper.make_node(kind, given, [name], name, **attributes))
        return name

    def down(self, name, x):
        """To bytes; a ReLU is the cut at 0 where step 0 is 0."""
        step, zero = self.steps[name]
        return self.node("QuantizeLinear", name, x, self.hold(name + ".step", step, np.float32), self.hold(name + ".zero", zero, np.uint8))

    def up(self, x, name, of):
        """From bytes in the steps of the tensor `of`."""
        return self.node("DequantizeLinear", name, x, of + ".step", of + ".zero")

    def weight(self, name, whole, step, kind, axis=0):
        return self.node("DequantizeLinear", name, self.hold(name + ".whole", whole, kind), self.hold(name + ".step", step, np.float32), self.hold(name + ".zero", np.zeros(len(step)), kind), axis=axis)

    def conv(self, name, layer, x, of, whole, **shape):
        """x: bytes in the steps of `of`. The whole weights come in the shape in which they are used."""
        step = scale(layer.weight).numpy()
        weight = self.weight(name + ".weight", whole, step, np.int8)
        product = step * np.float32(self.steps[of][0])
        bias = self.weight(name + ".bias", np.rint(layer.bias.numpy() / product), product, np.int32)
        made = self.node("Conv", name + ".conv", self.up(x, name + ".in", of), weight, bias, kernel_shape=whole.shape[2:], **shape)
        return self.down(name, made)


def whole(layer):
    s = scale(layer.weight)
    return torch.round(layer.weight / s.reshape(-1, 1, 1, 1)).numpy()


def squares(kernel):
    """A kernel of 6 x 6 over one channel as one of 3 x 3 over the four that `halves` makes."""
    return kernel.reshape(-1, 3, 2, 3, 2).transpose(0, 2, 4, 1, 3).reshape(-1, 4, 3, 3)


def halves(g, x):
    """[N, 1, 48, W] to [N, 4, 24, W/2], for a runtime gathers the dots of a wide kernel over one channel one by one."""
    x = g.node("Reshape", "pairs", x, g.hold("pairs.shape", [0, 24, 2, -1, 2], np.int64))
    x = g.node("Transpose", "squares", x, perm=[0, 1, 3, 2, 4])
    x = g.node("Reshape", "dots", x, g.hold("dots.shape", [0, 24, -1, 4], np.int64))
    return g.node("Transpose", "halves", x, perm=[0, 3, 1, 2])


def graph(e):
    """The graph of an Eight."""
    g = Graph(e.steps)
    x = g.conv("look1", e.look1, halves(g, g.down("bytes", "strips")), "bytes", squares(whole(e.look1)), pads=[1] * 4)
    x = g.node("MaxPool", "look1.pool", x, kernel_shape=[2, 2], strides=[2, 2])
    x = g.conv("look2", e.look2, x, "look1", whole(e.look2), pads=[1] * 4)
    x = g.node("MaxPool", "look2.pool", x, kernel_shape=[2, 1], strides=[2, 1])
    x = g.conv("look3", e.look3, x, "look2", whole(e.look3), pads=[1] * 4)
    x = g.conv("column", e.column, x, "look3", whole(e.column), pads=[0, 1, 0, 1])
    for i, (along, mix) in enumerate(zip(e.along, e.mix)):
        reach = along.padding[1]
        y = g.conv(f"along.{i}", along, x, x, whole(along), pads=[0, reach, 0, reach], group=along.groups)
        y = g.conv(f"mix.{i}", mix, y, y, whole(mix))
        x = g.down(f"add.{i}", g.node("Add", f"sum.{i}", g.up(x, f"sum.{i}.x", x), g.up(y, f"sum.{i}.y", y)))
    last = x
    x = g.node("Transpose", "frames", g.node("Squeeze", "rows", x, g.hold("rows.axis", [2], np.int64)), perm=[0, 2, 1])
    weight = g.weight("name.weight", whole(e.name)[:, :, 0, 0].T, scale(e.name.weight).numpy(), np.int8, axis=1)
    x = g.node("MatMul", "name", g.up(x, "name.in", last), weight)
    g.node("LogSoftmax", "logprobs", g.node("Add", "named", x, g.hold("name.bias", e.name.bias.numpy(), np.float32)), axis=2)
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in (("strips", ["n", 1, 48, "w"]), ("logprobs", ["n", "t", len(CLASSES)]))]
    return helper.make_graph(g.nodes, "thai-lines", ends[:1], ends[1:], g.held)


@torch.no_grad()
def export(eight, target):
    """Writes target.onnx and target.classes of an Eight whose steps are chosen."""
    model = helper.make_model(graph(eight.to("cpu").eval()), opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    onnx.checker.check_model(model, full_check=True)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    onnx.save(model, target + ".onnx")
    with open(target + ".classes", "w", encoding="utf-8") as lines:
        lines.write("\n".join(CLASSES) + "\n")
    print(f"{os.path.getsize(target + '.onnx')} bytes, {len(CLASSES)} classes")


def shipped(path):
    """The Eight that a file was made of."""
    held = {h.name: numpy_helper.to_array(h) for h in onnx.load(path).graph.initializer}
    held["look1.weight.whole"] = held["look1.weight.whole"].reshape(-1, 2, 2, 3, 3).transpose(0, 3, 1, 4, 2)
    held["name.weight.whole"] = held["name.weight.whole"].T
    eight = Eight(Network(**SHIPPED))
    for name, values in eight.state_dict().items():
        if name in held:
            values.copy_(torch.from_numpy(held[name].copy()))
        else:
            values.copy_(torch.from_numpy(held[name + ".whole"].reshape(values.shape) * held[name + ".step"].reshape(-1, *[1] * (values.dim() - 1))))
    eight.steps = {n.removesuffix(".step"): (float(s), int(held[n.removesuffix("step") + "zero"])) for n, s in held.items() if n.endswith(".step") and not s.ndim}
    return eight.eval()
