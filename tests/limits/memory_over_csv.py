# limits: memory=8MB
# ends: trap memory or raised MemoryError
import csv

# Every comma is a field.
rows = list(csv.reader(["," * 1_500_000]))
