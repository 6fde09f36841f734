"""Writes onnxruntime/*.onnx and *.json: small models, an input each, and what onnxruntime computes for it.

Needed only to change the cases; the tests read what is committed. With Python 3.11:
    python3 -m venv venv && venv/bin/pip install numpy==2.4.6 onnx==1.23.2 onnxruntime==1.32.0
    venv/bin/python generate.py
"""
import json
import pathlib

import numpy as np
import onnxruntime
from onnx import TensorProto, checker, helper, numpy_helper

OUT = pathlib.Path(__file__).parent / "onnxruntime"
rng = np.random.default_rng(1)


def f(*shape):
    """Random float32 weights."""
    return rng.standard_normal(shape).astype(np.float32)


def ints(*values):
    return np.array(values, dtype=np.int64)


def node(op, inputs, output, **attributes):
    return helper.make_node(op, inputs.split(), [output], name=f"{op}:{output}", **attributes)


def build(name, nodes, shape, out, tensors, opset):
    graph = helper.make_graph(
        nodes, name,
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, out)],
        [numpy_helper.from_array(np.asarray(v), k) for k, v in tensors.items()])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def run(model, x):
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(["y"], {"x": x})[0]


def case(name, nodes, shape, tensors=None, opset=17):
    """A model from x of the given shape to y."""
    tensors = tensors or {}
    x = rng.uniform(-1.5, 1.5, [1 if isinstance(d, str) else d for d in shape]).astype(np.float32)
    y = run(build(name, nodes, shape, None, tensors, opset), x)
    model = build(name, nodes, shape, y.shape, tensors, opset)
    checker.check_model(model)
    data = model.SerializeToString(deterministic=True)
    (OUT / f"{name}.onnx").write_bytes(data)
    floats = lambda a: [float(v) for v in a.ravel()]
    (OUT / f"{name}.json").write_text(json.dumps({"input": floats(x), "output": floats(y)}) + "\n")


image = ["batch", 3, 7, 6]

# Convolutions.
case("conv", [node("Conv", "x w b", "y")], image, {"w": f(4, 3, 3, 2), "b": f(4)})
case("conv_stride_pads", [node("Conv", "x w", "y", strides=[2, 3], pads=[1, 0, 2, 1])], image, {"w": f(4, 3, 3, 2)})
case("conv_dilation_groups", [node("Conv", "x w b", "y", dilations=[2, 1], group=3)], image, {"w": f(6, 1, 3, 2), "b": f(6)})
case("conv_same_upper", [node("Conv", "x w", "y", auto_pad="SAME_UPPER", strides=[2, 2])], image, {"w": f(2, 3, 2, 4)})
case("conv_same_lower", [node("Conv", "x w", "y", auto_pad="SAME_LOWER", strides=[2, 2])], image, {"w": f(2, 3, 2, 4)})
case("conv_valid", [node("Conv", "x w", "y", auto_pad="VALID")], [1, 3, 5, 5], {"w": f(2, 3, 5, 5)})

# Dense layers.
case("gemm", [node("Gemm", "x w b", "y", transB=1, alpha=0.5, beta=2.0)], ["n", 5], {"w": f(3, 5), "b": f(3)})
case("gemm_plain", [node("Gemm", "x w b", "y")], ["n", 5], {"w": f(5, 3), "b": f(1)})
case("matmul_add", [node("MatMul", "x w", "z"), node("Add", "b z", "y")], ["n", 5], {"w": f(5, 3), "b": f(3)})

# Normalisation before and after layers it can fold into, and where it cannot fold.
bn = {"s": f(4), "t": f(4), "m": f(4), "v": np.abs(f(4)) + 0.1}
case("batchnorm_after_conv", [node("Conv", "x w", "c"), node("BatchNormalization", "c s t m v", "y", epsilon=0.01)],
     image, {"w": f(4, 3, 3, 3), **bn})
case("batchnorm_before_conv", [node("BatchNormalization", "x s t m v", "n"), node("Conv", "n w", "y", group=2)],
     [1, 4, 5, 5], {"w": f(2, 2, 3, 3), **bn})
case("batchnorm_before_padded_conv", [node("BatchNormalization", "x s t m v", "n"), node("Conv", "n w", "y", pads=[1, 1, 1, 1])],
     [1, 4, 5, 5], {"w": f(2, 4, 3, 3), **bn})
case("batchnorm_alone", [node("BatchNormalization", "x s t m v", "y")], [1, 4, 2, 3], bn)
case("input_normalised", [node("Sub", "x mean", "a"), node("Div", "a std", "b"), node("Conv", "b w", "y")],
     image, {"mean": f(1, 3, 1, 1), "std": np.abs(f(3, 1, 1)) + 0.5, "w": f(2, 3, 3, 3)})
case("scaled_twice_shared", [node("Conv", "x w", "c"), node("Mul", "c k", "d"), node("Add", "c d", "y")],
     image, {"w": f(2, 3, 3, 3), "k": f(2, 1, 1)})

# Pooling.
case("averagepool", [node("AveragePool", "x", "y", kernel_shape=[2, 2], strides=[2, 2])], image)
case("averagepool_pads", [node("AveragePool", "x", "y", kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1])], image)
case("averagepool_count_pads", [node("AveragePool", "x", "y", kernel_shape=[3, 2], pads=[1, 1, 1, 1], count_include_pad=1)], image)
case("averagepool_same", [node("AveragePool", "x", "y", kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER")], image)
case("global_averagepool", [node("GlobalAveragePool", "x", "p"), node("Flatten", "p", "y")], image)
case("reducemean", [node("ReduceMean", "x", "y", axes=[-1, -2], keepdims=0)], image)
case("reducemean_input", [node("ReduceMean", "x a", "y")], image, {"a": ints(2, 3)}, opset=18)

# Activations.
for op in ("Relu", "Sigmoid", "Tanh", "Erf"):
    case(op.lower(), [node(op, "x", "y")], ["n", 9])
case("gelu", [node("Gelu", "x", "y")], ["n", 9], opset=20)
case("gelu_tanh", [node("Gelu", "x", "y", approximate="tanh")], ["n", 9], opset=20)
case("silu", [node("Sigmoid", "x", "s"), node("Mul", "x s", "y")], ["n", 9])
case("silu_of_scaled", [node("Mul", "x k", "h"), node("Sigmoid", "h", "s"), node("Mul", "s h", "y")], ["n", 9], {"k": np.float32(0.5)})
root, one, half = np.float32(np.sqrt(2)), np.float32(1), np.float32(0.5)
case("gelu_erf", [node("Div", "x root", "a"), node("Erf", "a", "e"), node("Add", "e one", "p"), node("Mul", "x p", "m"),
                  node("Mul", "m half", "y")], ["n", 9], {"root": root, "one": one, "half": half})
case("gelu_erf_reordered", [node("Mul", "x half", "h"), node("Mul", "x inverse", "a"), node("Erf", "a", "e"),
                            node("Add", "one e", "p"), node("Mul", "h p", "y")],
     ["n", 9], {"inverse": np.float32(np.sqrt(0.5)), "one": one, "half": half})

# Polynomials.
case("square", [node("Mul", "x x", "y")], ["n", 9])
case("cubic", [node("Mul", "x x", "s"), node("Mul", "s k", "t"), node("Add", "t one", "u"), node("Mul", "x u", "y")],
     ["n", 9], {"k": np.float32(-4 / 27), "one": one})
case("pow_sub", [node("Pow", "x three", "c"), node("Mul", "c k", "d"), node("Sub", "x d", "y")],
     ["n", 9], {"three": np.float32(3), "k": np.float32(4 / 27)})
case("horner", [node("Mul", "x a", "p"), node("Add", "p b", "q"), node("Mul", "q x", "r"), node("Sub", "c r", "s"),
                node("Mul", "s x", "t"), node("Neg", "t", "u"), node("Div", "u a", "y")],
     ["n", 9], {"a": np.float32(0.3), "b": np.float32(-0.7), "c": np.float32(1.1)})

# Residual networks.
case("residual", [node("Conv", "x w", "c"), node("Mul", "c c", "s"), node("Add", "c s", "a"), node("Conv", "a v", "d"),
                  node("Add", "a d", "e"), node("Relu", "e", "y")], image, {"w": f(2, 3, 3, 3), "v": f(2, 2, 1, 1)})
case("residual_difference", [node("Conv", "x w", "c"), node("Sub", "x c", "y")], image, {"w": f(3, 3, 1, 1)})

# Shapes.
case("flatten_by_shape", [node("Shape", "x", "d"), node("Gather", "d zero", "b"), node("Unsqueeze", "b axis", "u"),
                          node("Concat", "u minus", "r", axis=0), node("Reshape", "x r", "z"), node("Gemm", "z w", "y", transB=1)],
     ["n", 2, 3, 2], {"zero": np.int64(0), "axis": ints(0), "minus": ints(-1), "w": f(2, 12)})
case("reshape_copy", [node("Reshape", "x r", "y")], ["n", 2, 3, 2], {"r": ints(0, 3, -1)})
case("squeeze", [node("Squeeze", "x a", "y")], ["n", 4, 1, 1], {"a": ints(2, 3)})
case("squeeze_attribute", [node("Squeeze", "x", "y", axes=[2, 3])], ["n", 4, 1, 1], opset=11)
case("unsqueeze", [node("Unsqueeze", "x a", "z"), node("Conv", "z w", "y")], ["n", 4], {"a": ints(2, -1), "w": f(3, 4, 1, 1)})
case("pad", [node("Pad", "x p", "y")], image, {"p": ints(0, 0, 1, 2, 0, 0, 3, 0)})
case("pad_attribute", [node("Pad", "x", "y", pads=[0, 0, 1, 2, 0, 0, 3, 0])], image, opset=10)

# Nodes that inference drops.
case("dropped", [node("Dropout", "x", "d"), node("Identity", "d", "i"), node("Constant", "", "k", value_float=2.0),
                 node("Mul", "i k", "y")], ["n", 4])

# Patterns behind layers. Replacing a pattern leaves dead nodes, which must not change the nodes that they read.
def gelu(x, y, prefix="gelu"):
    a, e, p, m = (f"{prefix}.{k}" for k in "aepm")
    return [node("Div", f"{x} root", a), node("Erf", a, e), node("Add", f"{e} one", p), node("Mul", f"{x} {p}", m),
            node("Mul", f"{m} half", y)]


def silu(x, y):
    return [node("Sigmoid", x, "silu.s"), node("Mul", f"{x} silu.s", y)]


numbers = {"root": root, "one": one, "half": half}
case("gelu_behind_gemm", [node("Gemm", "x w b", "h", transB=1), *gelu("h", "y")], ["n", 5],
     {"w": f(4, 5), "b": f(4), **numbers})
case("gelu_behind_matmul", [node("MatMul", "x w", "h"), *gelu("h", "y")], ["n", 5], {"w": f(5, 4), **numbers})
case("gelu_behind_conv", [node("Conv", "x w b", "h", pads=[1, 1, 1, 1]), *gelu("h", "y")], image,
     {"w": f(4, 3, 3, 3), "b": f(4), **numbers})
case("gelu_behind_batchnorm", [node("BatchNormalization", "x s t m v", "h"), *gelu("h", "y")], [1, 4, 3, 2],
     {**bn, **numbers})
case("gelu_behind_conv_batchnorm",
     [node("Conv", "x w", "c"), node("BatchNormalization", "c s t m v", "h"), *gelu("h", "y")], image,
     {"w": f(4, 3, 3, 3), **bn, **numbers})
case("gelu_twice", [node("Conv", "x w", "h"), *gelu("h", "g", "1"), *gelu("h", "k", "2"), node("Add", "g k", "y")],
     image, {"w": f(4, 3, 3, 3), **numbers})
case("gelu_between_convs", [node("Conv", "x w", "h"), *gelu("h", "g"), node("Conv", "g u", "y")], image,
     {"w": f(4, 3, 3, 3), "u": f(2, 4, 1, 1), **numbers})
case("silu_behind_batchnorm",
     [node("Conv", "x w", "c"), node("BatchNormalization", "c s t m v", "h"), *silu("h", "y")], image,
     {"w": f(4, 3, 3, 3), **bn})
case("silu_of_scaled_behind_gemm", [node("Gemm", "x w", "g"), node("Mul", "g half", "h"), *silu("h", "y")],
     ["n", 5], {"w": f(5, 4), **numbers})

# Dead branches.
case("dead_factor", [node("Conv", "x w", "c"), node("Mul", "c k", "dead"), node("Relu", "c", "y")], image,
     {"w": f(4, 3, 3, 3), "k": f(4, 1, 1)})
case("dead_factor_of_output",
     [node("Gemm", "x w", "y"), node("Mul", "y k", "dead"), node("Relu", "dead", "gone")], ["n", 5],
     {"w": f(5, 4), "k": f(4)})
case("dead_factor_first",
     [node("BatchNormalization", "x s t m v", "n"), node("Conv", "n w", "dead"), node("Relu", "n", "y")],
     [1, 4, 3, 3], {"w": f(2, 4, 1, 1), **bn})
case("dead_chain",
     [node("Conv", "x w", "c"), node("Mul", "c half", "1"), node("Sigmoid", "1", "2"), node("Add", "2 one", "3"),
      node("Mul", "c c", "y")], image, {"w": f(2, 3, 3, 3), **numbers})

# Shared values, and nodes that read one value twice.
case("shared_weights",
     [node("Conv", "x w b", "c"), node("BatchNormalization", "c s t m v", "d"), node("Conv", "x w b", "e"),
      node("Sub", "d e", "y")], image, {"w": f(4, 3, 3, 3), "b": f(4), **bn})
case("shared_factor",
     [node("Conv", "x w", "c"), node("Mul", "c k", "d"), node("Add", "d k", "e"), node("Mul", "e k", "y")], image,
     {"w": f(4, 3, 3, 3), "k": f(1, 4, 1, 1)})
case("normalised_twice",
     [node("Conv", "x w", "c"), node("BatchNormalization", "c s t m v", "d"),
      node("BatchNormalization", "c t s v v", "e"), node("Add", "d e", "y")], image, {"w": f(4, 3, 3, 3), **bn})
case("residual_gelu", [node("Gemm", "x w", "h"), *gelu("h", "g"), node("Add", "g h", "y")], ["n", 4],
     {"w": f(4, 4), **numbers})
