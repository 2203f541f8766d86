// Before the first paint: a page that stands in a frame shows the calculator alone.
document.documentElement.classList.toggle('embed', /[?&]embed=1(&|$)/.test(location.search));
