"""Trains ResNet-20 on CIFAR-10 with weights whose L1 norms bound every value, and writes model.onnx beside this file.

With Python 3.11, from the root of the repository:
    inference/networks/fetch.sh cifar10
    python3 -m venv venv && venv/bin/pip install -r inference/networks/resnet20/requirements.txt
    venv/bin/python inference/networks/resnet20/train.py [--test]
"""
import argparse
import json
import math
import os
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from PIL import Image
from torch import nn

HERE = pathlib.Path(__file__).parent
VALIDATION = 5_000  # the last of the 50,000 training images, never trained on

# L1 norms of rows of weights, their bias included. What enters an activation is a layer, or a layer and a shortcut from
# values of at most 1. The cubic maps [-3, 3] to [-1, 1]; the margin absorbs rounding.
WHOLE, BRANCH, SHORTCUT, LOGITS = 2.9, 1.9, 1.0, 25.0


def cubic(x):
    return x - (4 / 27) * x * x * x


class Block(nn.Module):
    """Two convolutions and a shortcut, which is a convolution too where the shape changes."""

    def __init__(self, before, after, stride):
        super().__init__()
        self.first = nn.Conv2d(before, after, 3, stride, 1)
        self.second = nn.Conv2d(after, after, 3, 1, 1)
        self.skip = nn.Conv2d(before, after, 1, stride) if stride > 1 else None

    def forward(self, x):
        short = x if self.skip is None else self.skip(x)
        return cubic(self.second(cubic(self.first(x))) + short)


class ResNet20(nn.Module):
    """Maps images from 0 to 1, [n, 3, h, w], to logits, [n, 10]."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 16, 3, 1, 0)
        widths = [16, 16, 16, 16, 32, 32, 32, 64, 64, 64]
        self.blocks = nn.ModuleList(Block(a, b, 1 if a == b else 2) for a, b in zip(widths, widths[1:]))
        self.dense = nn.Linear(64, 10)

    def forward(self, x):
        x = F.pad(x, (1, 1, 1, 1)) * 2 - 1  # export folds this into the stem
        x = cubic(self.stem(x))
        for block in self.blocks:
            x = block(x)
        return self.dense(x.mean((2, 3)))

    def rows(self):
        """Every layer with the radius of its L1 balls and the number of weights a row begins with."""
        yield self.stem, WHOLE, 9
        for b in self.blocks:
            yield b.first, WHOLE, 9
            yield b.second, BRANCH, 9
            if b.skip is not None:
                yield b.skip, SHORTCUT, 1
        yield self.dense, LOGITS, 64


@torch.no_grad()
def initialise(net, generator):
    """Under a bound on the L1 norm, a few large weights carry a signal further than many small ones."""
    for layer, radius, nonzero in net.rows():
        rows = layer.weight.view(layer.weight.shape[0], -1)
        rows.zero_()
        for row in rows:
            places = torch.randperm(row.numel(), generator=generator)[:nonzero]
            values = torch.randn(len(places), generator=generator)
            row[places] = values / values.abs().sum() * radius * (0.2 if radius == LOGITS else 0.8)
        layer.bias.zero_()


@torch.no_grad()
def project(net):
    """Moves every row, bias included, to the nearest point of its L1 ball (Duchi et al., ICML 2008)."""
    for layer, radius, _ in net.rows():
        w = layer.weight
        v = torch.cat([w.reshape(w.shape[0], -1), layer.bias[:, None]], 1)
        size = v.abs()
        order = size.sort(1, descending=True).values
        excess = order.cumsum(1) - radius
        kept = (order * torch.arange(1, v.shape[1] + 1) > excess).sum(1, keepdim=True)
        shrink = (excess.gather(1, kept - 1) / kept).clamp(min=0)
        v = v.sign() * (size - shrink).clamp(min=0)
        w.copy_(v[:, :-1].view_as(w))
        layer.bias.copy_(v[:, -1])


def load(folder):
    """Returns training and test images, uint8 [n, 3, 32, 32], with labels."""
    def images(name):
        rows = np.asarray(Image.open(folder / f"{name}.png"))  # one image a row: 1,024 pixels
        return torch.from_numpy(rows.reshape(-1, 32, 32, 3).transpose(0, 3, 1, 2).copy())

    def labels(name):
        return torch.tensor(json.loads((folder / f"{name}_lables.json").read_text()))

    train = torch.cat([images(f"data_batch_{k}") for k in range(1, 6)])
    return train, labels("train"), images("test_batch"), labels("test")


def crops(images, size, generator):
    """Cuts a random square of the given size out of each image, padded by 2 where it is whole, and mirrors half of them."""
    if size == 32:
        images = F.pad(images, (2, 2, 2, 2))
    room = images.shape[-1] - size + 1
    dy, dx = torch.randint(room, (2, len(images), 1, 1), generator=generator)
    y = dy + torch.arange(size)[None, :, None]
    x = dx + torch.arange(size)[None, None, :]
    mirrored = torch.rand(len(images), 1, 1, generator=generator) < 0.5
    x = torch.where(mirrored, x.flip(2), x)
    n = torch.arange(len(images))[:, None, None]
    return images.permute(0, 2, 3, 1)[n, y, x].permute(0, 3, 1, 2).float() / 255


@torch.no_grad()
def accuracy(net, images, labels):
    right = 0
    for x, y in zip(images.split(500), labels.split(500)):
        x = (x.float() / 255).contiguous(memory_format=torch.channels_last)
        right += (net(x).argmax(1) == y).sum().item()
    return right / len(labels)


def train(net, images, labels, held, args, generator):
    fast = torch.compile(net, dynamic=False)
    adam = torch.optim.Adam(net.parameters(), lr=args.rate, fused=True)
    steps, step, began = args.epochs * (len(images) // args.batch), 0, time.time()
    for epoch in range(args.epochs):
        size = 32 if epoch >= args.epochs - args.whole else 24
        order, total = torch.randperm(len(images), generator=generator), 0.0
        for k in range(len(images) // args.batch):
            batch = order[k * args.batch:(k + 1) * args.batch]
            x = crops(images[batch], size, generator).contiguous(memory_format=torch.channels_last)
            rate = args.rate * min(1, (step + 1) / 500) * (1 + math.cos(math.pi * step / steps)) / 2
            for group in adam.param_groups:
                group["lr"] = rate
            loss = F.cross_entropy(fast(x), labels[batch])
            adam.zero_grad()
            loss.backward()
            adam.step()
            project(net)
            step, total = step + 1, total + loss.item()
            if step % 100 == 0:
                print(f"epoch {epoch + 1}, step {step} of {steps}: loss {total / (k + 1):.3f}, {time.time() - began:.0f} s", flush=True)
        print(f"epoch {epoch + 1} of {args.epochs}: validation {accuracy(net, *held):.4f}", flush=True)
        save(net, args.checkpoint)


def save(net, path):
    torch.save(net.state_dict(), str(path) + ".new")
    os.replace(str(path) + ".new", path)


@torch.no_grad()
def export(net, path):
    """Writes net as ONNX, its input from 0 to 1."""
    nodes, tensors = [], [numpy_helper.from_array(np.float32(-4 / 27), "cubic.factor"), numpy_helper.from_array(np.float32(1), "one")]

    def node(op, *inputs, output=None, **attributes):
        name = f"{op.lower()}{len(nodes)}"
        nodes.append(helper.make_node(op, list(inputs), [output or name], name=name, **attributes))
        return output or name

    def tensor(name, value):
        tensors.append(numpy_helper.from_array(np.ascontiguousarray(value.numpy(), np.float32), name))
        return name

    def convolution(layer, name, x, weight, bias, pad):
        size = layer.kernel_size[0]
        return node("Conv", x, tensor(name + ".weight", weight), tensor(name + ".bias", bias),
                    kernel_shape=[size, size], strides=list(layer.stride), pads=[pad] * 4)

    def activation(x):
        return node("Mul", x, node("Add", node("Mul", node("Mul", x, x), "cubic.factor"), "one"))

    w, b = net.stem.weight, net.stem.bias  # of 2x - 1
    x = activation(convolution(net.stem, "stem", "image", 2 * w, b - w.sum((1, 2, 3)), 1))
    for k, block in enumerate(net.blocks):
        y = activation(convolution(block.first, f"block{k}.first", x, block.first.weight, block.first.bias, 1))
        y = convolution(block.second, f"block{k}.second", y, block.second.weight, block.second.bias, 1)
        if block.skip is not None:
            x = convolution(block.skip, f"block{k}.skip", x, block.skip.weight, block.skip.bias, 0)
        x = activation(node("Add", y, x))
    x = node("Flatten", node("GlobalAveragePool", x))
    node("Gemm", x, tensor("dense.weight", net.dense.weight), tensor("dense.bias", net.dense.bias), transB=1, output="logits")
    graph = helper.make_graph(nodes, "resnet20",
                              [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 3, 32, 32])],
                              [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 10])], tensors)
    model = helper.make_model(graph, producer_name="github.com/glomar-network/glomar/inference/networks/resnet20",
                              opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, {"input_min": "0", "input_max": "1"})
    path.write_bytes(model.SerializeToString())


def main():
    parse = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parse.add_argument("--data", type=pathlib.Path, default=HERE.parent / "data" / "cifar10")
    parse.add_argument("--out", type=pathlib.Path, default=HERE / "model.onnx")
    parse.add_argument("--checkpoint", type=pathlib.Path, default=HERE / "checkpoint.pt", help="written after every epoch")
    parse.add_argument("--begin", type=pathlib.Path, help="a checkpoint to begin with instead of random weights")
    parse.add_argument("--epochs", type=int, default=40)
    parse.add_argument("--whole", type=int, default=5, help="how many of the epochs, the last, see whole images, not crops of 24x24")
    parse.add_argument("--batch", type=int, default=128)
    parse.add_argument("--rate", type=float, default=5e-3, help="Adam's, falling to zero along a cosine")
    parse.add_argument("--seed", type=int, default=1)
    parse.add_argument("--test", action="store_true", help="report the accuracy on the test images")
    args = parse.parse_args()

    generator = torch.Generator().manual_seed(args.seed)
    images, labels, test_images, test_labels = load(args.data)
    held = images[-VALIDATION:], labels[-VALIDATION:]
    net = ResNet20()
    initialise(net, generator)
    net.to(memory_format=torch.channels_last)
    if args.begin:
        net.load_state_dict(torch.load(args.begin))
    train(net, images[:-VALIDATION], labels[:-VALIDATION], held, args, generator)
    export(net, args.out)
    if args.test:
        print(f"test {accuracy(net, test_images, test_labels):.4f}")


if __name__ == "__main__":
    main()
