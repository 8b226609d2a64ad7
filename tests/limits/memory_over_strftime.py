# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Nine letters for two.
import time

t = time.gmtime(0)
format = "%A" * 1000
while True:
    format += format
    text = time.strftime(format, t)
