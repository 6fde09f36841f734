"""Writes MODEL/expected.json: what onnxruntime computes for the sample images, for the tests of package models.

Needed only after training. With Python 3.11:
    python3 -m venv venv && venv/bin/pip install numpy==2.4.6 onnxruntime==1.32.0
    venv/bin/python inference/networks/expected.py
"""
import json
import pathlib

import numpy as np
import onnxruntime

HERE = pathlib.Path(__file__).parent
digits = np.fromfile(HERE / "mnist" / "samples.bin", np.uint8).reshape(10, 1, 28, 28).astype(np.float32) / 255


def waves():
    """Three pictures made by a formula, as in images.go. No image of the data set is published here."""
    c, y, x = np.meshgrid(np.arange(3), np.arange(32), np.arange(32), indexing="ij")
    waves = [0.5 + 0.5 * np.sin((k + 1) * (0.3 * x + 0.2 * y) + 2 * c) for k in range(3)]
    return (np.floor(255 * np.stack(waves) + 0.5) / 255).astype(np.float32)


for name, images in {"lenet": digits, "nn20": digits, "nn50": digits, "resnet20": waves()}.items():
    session = onnxruntime.InferenceSession(HERE / name / "model.onnx", providers=["CPUExecutionProvider"])
    logits = session.run(["logits"], {"image": images})[0]
    rows = [json.dumps([round(float(v), 6) for v in row]) for row in logits]
    (HERE / name / "expected.json").write_text("[\n  " + ",\n  ".join(rows) + "\n]\n")
