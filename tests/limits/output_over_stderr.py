# limits: output=10000
# ends: trap output
import sys

while True:
    try:
        sys.stderr.write("line after line after line\n")
    except BaseException:
        pass
