-- One line for tests/bench/run: requests a second, p50 and p99 in microseconds, answers
-- that were not 2xx or never came, requests, connections that were cut (Apache ends each
-- after 1,000 requests).
done = function(summary, latency, requests)
	local bad = summary.errors.status + summary.errors.timeout
	local cut = summary.errors.connect + summary.errors.read + summary.errors.write
	io.write(string.format("RESULT %.1f %d %d %d %d %d\n", summary.requests / (summary.duration / 1e6),
	    latency:percentile(50), latency:percentile(99), bad, summary.requests, cut))
end
