-- What somebody types, again and again, as fast as answers come: the lines of the file BODIES as bodies.
dofile(os.getenv("REPORT"))
local bodies, at = {}, 0
for line in io.lines(os.getenv("BODIES")) do bodies[#bodies + 1] = line end
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["HX-Request"] = "true"
request = function()
	at = at % #bodies + 1
	return wrk.format("POST", nil, nil, bodies[at])
end
