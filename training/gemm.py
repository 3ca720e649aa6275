"""Let numpy do the matrix products.

On processors for which the ``blis`` wheel has no kernel of its own it falls back to a generic
one, several times slower than the BLAS that numpy ships with.  Importing this module only changes
the speed; it is not needed to load or to run the pipeline.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from thinc.api import NumpyOps


def gemm(
    self: NumpyOps,  # noqa: ARG001
    x: Any,
    y: Any,
    out: Any = None,
    trans1: bool = False,
    trans2: bool = False,
) -> Any:
    """Matrix product with the signature of ``thinc.api.Ops.gemm``."""
    product = np.dot(x.T if trans1 else x, y.T if trans2 else y)
    if out is None:
        return product
    out[...] = product
    return out


NumpyOps.gemm = gemm
