/** The next page takes the place of this one, so that Back does not bring the question up again. */
for (const way of document.querySelectorAll<HTMLAnchorElement>('.ways-in a'))
  way.addEventListener('click', (event) => {
    event.preventDefault();
    location.replace(way.href);
  });
