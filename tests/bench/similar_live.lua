-- What somebody types, again and again: the lines of the file BODIES as bodies. RATE: requests a second
-- of all CONNECTIONS together, 0: as many as can be; each waits its turn.
dofile(os.getenv("REPORT"))
local bodies, at = {}, 0
for line in io.lines(os.getenv("BODIES")) do bodies[#bodies + 1] = line end
local rate, connections = tonumber(os.getenv("RATE")), tonumber(os.getenv("CONNECTIONS"))
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["HX-Request"] = "true"
request = function()
	at = at % #bodies + 1
	return wrk.format("POST", nil, nil, bodies[at])
end
if rate > 0 then
	delay = function() return math.floor(connections / rate * 1000 * 2 * math.random()) end
end
