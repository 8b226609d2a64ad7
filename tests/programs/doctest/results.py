# TestResults.
from doctest import TestResults

for results in (TestResults(1, 2), TestResults(1, 2, skipped=3), TestResults(failed=0, attempted=0)):
    failed, attempted = results
    print(results, failed, attempted, results.skipped, results == (failed, attempted), results[1])
