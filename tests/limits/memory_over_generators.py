# limits: memory=8MB
# ends: trap memory
# Each generator holds its state.
import random

kept = []
while True:
    kept.append(random.Random(1))
