const place = document.getElementById('contract-reader');

SwaggerUIBundle({
  url: place.dataset.contract,
  domNode: place,
  layout: 'BaseLayout',
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
