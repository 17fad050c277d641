// Fills two of the frames with the page's own release: one is written, one has an address of the page's making.
const release = document.querySelector('main').outerHTML;
const written = document.getElementById('written').contentDocument;
written.open();
written.write(release);
written.close();
document.getElementById('made').src = URL.createObjectURL(new Blob([release], { type: 'text/html' }));
