# limits: memory=2MB
# ends: completed
# A line that is read when memory runs out is read again after the collection, from its start.
import csv

line = ",".join(["x" * 50 + str(i) for i in range(200)])
lengths = set()
for _ in range(600):
    lengths.add(len(next(csv.reader([line]))))
assert lengths == {200}, lengths
