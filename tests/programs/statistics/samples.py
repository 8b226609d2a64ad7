# Seeded samples.
from statistics import NormalDist, kde_random

X = NormalDist(5, 2.5)
print([f"{v:.10g}" for v in X.samples(6, seed=42)], X.samples(0), len(X.samples(3)), [f"{v:.10g}" for v in X.samples(2, seed="text")])
for kernel in ["normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine"]:
    draw = kde_random([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], 1.5, kernel, seed=8675309)
    print(kernel, [f"{draw():.10g}" for _ in range(6)], draw.__doc__)
