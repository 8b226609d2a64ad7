# limits: fuel=2000000
# ends: trap fuel
import csv
import io

text = ("field," * 1000 + "\n") * 100
while True:
    for row in csv.reader(text.splitlines()):
        csv.writer(io.StringIO()).writerow(row)
